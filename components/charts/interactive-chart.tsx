"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { HistogramData } from "./histogram-data";
import type { TrendData } from "./trend-data";

/** What a drawing and its interactive twin both get. */
interface ChartProps<Data> {
  id: string;
  label: string;
  data: Data;
}

interface TwinProps<Data> extends ChartProps<Data> {
  /** Width of the box in CSS pixels; the height is the box's own. */
  width: number;
  /** Called when the twin is on the page, so that the drawing can leave. */
  onDrawn: () => void;
}
export type Twin<Data> = ComponentType<TwinProps<Data>>;

type InteractiveProps<Data> = ChartProps<Data> & {
  kind: "histogram" | "trend";
  /** The server's drawing, shown until its twin is drawn, and for good without JavaScript. */
  children: ReactNode;
};

export function InteractiveHistogram(props: InteractiveProps<HistogramData>) {
  return <InteractiveChart {...props} load={loadHistogram} />;
}

export function InteractiveTrend(props: InteractiveProps<TrendData>) {
  return <InteractiveChart {...props} load={loadTrend} />;
}

async function loadHistogram(): Promise<Twin<HistogramData>> {
  return (await import("./recharts-histogram")).RechartsHistogram;
}

async function loadTrend(): Promise<Twin<TrendData>> {
  return (await import("./recharts-trend")).RechartsTrend;
}

/** Swaps the server's drawing for an interactive one in the same box, once it comes near. */
function InteractiveChart<Data>({
  kind,
  children,
  load,
  ...props
}: InteractiveProps<Data> & { load: () => Promise<Twin<Data>> }) {
  const box = useRef<HTMLDivElement>(null);
  const [LoadedTwin, setTwin] = useState<Twin<Data> | null>(null);
  const [drawn, setDrawn] = useState(false);
  const width = useWidth(box, LoadedTwin !== null);

  useEffect(() => {
    if (!box.current) return;
    return whenNear(box.current, () => {
      // Without its twin, for want of a network, the drawing simply stays.
      load().then(
        (loaded) => setTwin(() => loaded),
        () => {},
      );
    });
  }, [load]);

  return (
    <div className={`chart chart-${kind}`} ref={box}>
      {drawn ? null : children}
      {LoadedTwin && width > 0 ? (
        <div className={drawn ? "chart-twin" : "chart-twin invisible"}>
          <LoadedTwin {...props} width={width} onDrawn={() => setDrawn(true)} />
        </div>
      ) : null}
    </div>
  );
}

/** Calls once when the element is less than a small scroll away. */
function whenNear(element: Element, act: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: "200px" },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

function useWidth(box: React.RefObject<HTMLDivElement | null>, wanted: boolean): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!(wanted && box.current)) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box, wanted]);
  return width;
}
