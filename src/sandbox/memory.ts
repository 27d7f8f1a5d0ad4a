import { PerformanceObserver } from "node:perf_hooks";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

const NURSERY = 8 * 2 ** 20;

/**
 * Keeps the part of V8's heap where objects are born at 8 MiB. Under load V8 lets it grow with the machine's memory, to 128 MiB and more,
 * for nothing: what a request needs is garbage by its end. V8 takes a limit at the start of a process only, so this stops the growth.
 */
export function keepNurserySmall(): void {
  const observer = new PerformanceObserver(() => {
    const nursery = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
    if (nursery === undefined || nursery.space_size < NURSERY) return;
    setFlagsFromString("--semi-space-growth-factor=1");
    observer.disconnect();
  });
  observer.observe({ entryTypes: ["gc"] });
}
