import { PerformanceObserver } from "node:perf_hooks";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

const MAX_BYTES = 8 * 2 ** 20;

/**
 * Limits V8's heap for new objects to 8 MiB. Under load, V8 lets it grow to 128 MiB and more,
 * depending on the machine. That gains nothing, since the objects of a request are garbage when it
 * ends. V8 takes a limit only when a process starts, so this stops the growth instead.
 */
export function limitYoungGeneration(): void {
  const observer = new PerformanceObserver(() => {
    const youngGeneration = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
    if (youngGeneration === undefined || youngGeneration.space_size < MAX_BYTES) return;
    setFlagsFromString("--semi-space-growth-factor=1");
    observer.disconnect();
  });
  observer.observe({ entryTypes: ["gc"] });
}
