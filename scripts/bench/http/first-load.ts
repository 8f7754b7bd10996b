import { gzipSync } from "node:zlib";

export interface FirstLoad {
  htmlKb: number;
  scriptsKb: number;
  stylesKb: number;
  fontsKb: number;
}

/** What a first visit of one page downloads: gzip sizes of text, plain sizes of preloaded fonts. */
export async function measureFirstLoad(base: string, path: string): Promise<FirstLoad> {
  const html = await (await fetch(`${base}${path}`)).text();
  const scripts = listAddresses(html, /<script[^>]+src="([^"]+)"/g);
  const styles = listAddresses(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
  const fonts = listAddresses(html, /<link[^>]+rel="preload"[^>]+href="([^"]+\.woff2)"/g);
  return {
    htmlKb: kb(gzipSync(html).length),
    scriptsKb: kb(await sum(base, scripts.filter(isModern(html)), true)),
    stylesKb: kb(await sum(base, styles, true)),
    fontsKb: kb(await sum(base, fonts, false)),
  };
}

/** Scripts marked `noModule` are for browsers older than any in use: nobody downloads them. */
function isModern(html: string): (address: string) => boolean {
  const legacy = listAddresses(html, /<script[^>]+src="([^"]+)"[^>]*nomodule/gi);
  return (address) => !legacy.includes(address);
}

function listAddresses(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, address]) => address ?? ""))];
}

async function sum(base: string, addresses: readonly string[], zipped: boolean): Promise<number> {
  const sizes = await Promise.all(
    addresses.map(async (address) => {
      const body = Buffer.from(await (await fetch(new URL(address, base))).arrayBuffer());
      return zipped ? gzipSync(body).length : body.length;
    }),
  );
  return sizes.reduce((total, size) => total + size, 0);
}

function kb(bytes: number): number {
  return Math.round(bytes / 102.4) / 10;
}
