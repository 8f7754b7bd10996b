import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { SkipLink } from "@/components/layout/skip-link";
import { siteUrl } from "./_server/site-url";
import { fontVariables } from "./fonts/fonts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  title: {
    default: "Salarium: AI, ML and data jobs with pay you can check",
    template: "%s · Salarium",
  },
  description:
    "Jobs in AI, machine learning and data with pay as posted, where it stands in the market, and the method behind every number.",
  applicationName: "Salarium",
  formatDetection: { telephone: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#151918" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <SkipLink />
        <SiteHeader />
        {children}
        <SiteFooter
          siteUrl={siteUrl}
          sampleNotice="Listings marked “sample” are made up, as are the companies in them."
        />
      </body>
    </html>
  );
}
