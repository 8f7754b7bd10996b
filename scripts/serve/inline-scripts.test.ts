import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hashFrameworkScripts, isFrameworkScript } from "./inline-scripts";
import { readReactPrograms } from "./react-programs";

const programs = readReactPrograms();
const start = "(self.__next_f=self.__next_f||[]).push([0])";
const hashOf = (content: string) =>
  `sha256-${createHash("sha256").update(content).digest("base64")}`;

describe("scripts the framework writes", () => {
  test.each([
    ["the first push", start],
    ["a push of the page's data", 'self.__next_f.push([1,"1:\\"$S\\"\\n2:[\\"a);b\\"]"])'],
    ["a push with the state of a form", `${start};self.__next_f.push([2,"[1]"])`],
    [
      "the list of chunks",
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[1]});',
    ],
    ["the clock of React", "requestAnimationFrame(function(){$RT=performance.now()});"],
    ["a finished part", '$RC("B:1","S:1")'],
    ["a finished part with styles", '$RR("B:0","S:0",[["/a.css","next"]])'],
    ["a failed part", '$RX("B:0","1234")'],
  ])("allows %s", (_name, content) => {
    expect(isFrameworkScript(content, programs)).toBe(true);
  });

  test("allows each of React's programs, alone or followed by its first call", () => {
    expect(programs.length).toBeGreaterThanOrEqual(6);
    for (const program of programs) {
      expect(isFrameworkScript(program, programs)).toBe(true);
      expect(isFrameworkScript(`${program};$RC("B:0","S:0")`, programs)).toBe(true);
    }
  });

  test.each([
    ["something else", "alert(1)"],
    ["code after a push", 'self.__next_f.push([1,"a"]);alert(1)'],
    ["code inside a push", "self.__next_f.push([1,alert(1)])"],
    ["code between two pushes", `${start};alert(1);self.__next_f.push([2,"a"])`],
    ["code in the argument of a call", '$RC("B:1",alert(1))'],
    ["code after a call", '$RC("B:1","S:1");alert(1)'],
    ["code after a program", "requestAnimationFrame(function(){$RT=performance.now()});alert(1)"],
    ["a template in a push", "self.__next_f.push([1,`alert`])"],
    ["another function of that name's shape", '$Ra("B:1")'],
  ])("refuses %s", (_name, content) => {
    expect(isFrameworkScript(content, programs)).toBe(false);
  });
});

describe("the scripts of a page", () => {
  test("each allowed one is hashed once, exactly as it stands", () => {
    const html = `<p>a</p><script nonce="x" id="_R_">${start}</script><script>${start}</script>`;
    expect(hashFrameworkScripts(html, programs)).toEqual([hashOf(start)]);
  });

  test.each([
    ["with a source", '<script src="/a.js" async=""></script>'],
    ["of data", '<script type="application/ld+json">{"a":1}</script>'],
    ["of strangers", "<script>alert(1)</script>"],
    ["without an end", `<script>${start}`],
    ["in text", `<p>&lt;script&gt;${start}&lt;/script&gt;</p>`],
  ])("one %s gets no hash", (_name, html) => {
    expect(hashFrameworkScripts(html, programs)).toEqual([]);
  });

  test("a page of many megabytes takes time in proportion", () => {
    const started = performance.now();
    hashFrameworkScripts("<script ".repeat(500_000), programs);
    hashFrameworkScripts(`<script>${"<script>".repeat(500_000)}`, programs);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
