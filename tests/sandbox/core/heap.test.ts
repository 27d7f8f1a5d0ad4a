import { describe, expect, it } from "vitest";
import { Heap } from "../../../src/sandbox/core/heap.ts";

const open = (...items: number[]) => {
  const heap = new Heap<number>((one, other) => one < other);
  for (const item of items) heap.push(item);
  return heap;
};

const drain = (heap: Heap<number>) => {
  const items: number[] = [];
  for (let item = heap.pop(); item !== undefined; item = heap.pop()) items.push(item);
  return items;
};

/** All orders of some items. */
const ordersOf = (items: number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) => ordersOf(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));

describe("a heap", () => {
  it("has nothing at first", () => {
    const heap = open();
    expect([heap.size, heap.peek(), heap.pop(), heap.size]).toEqual([0, undefined, undefined, 0]);
  });

  it("gives its items in their order, whatever the order in which they came", () => {
    for (const items of ordersOf([1, 2, 3, 4, 5, 6]))
      expect(drain(open(...items))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("takes items while it gives others", () => {
    for (const [one = 0, two = 0, three = 0, ...later] of ordersOf([1, 2, 3, 4, 5])) {
      const heap = open(one, two, three);
      expect(heap.pop()).toBe(Math.min(one, two, three));
      for (const item of later) heap.push(item);
      expect([heap.size, heap.peek()]).toEqual([
        4,
        Math.min(...[1, 2, 3, 4, 5].filter((it) => it !== Math.min(one, two, three))),
      ]);
      expect(drain(heap)).toHaveLength(4);
    }
  });

  it("may have equal items, and shows the first without removing it", () => {
    const heap = open(2, 1, 2, 1);
    expect([heap.peek(), heap.peek(), heap.size]).toEqual([1, 1, 4]);
    expect(drain(heap)).toEqual([1, 1, 2, 2]);
    expect(heap.size).toBe(0);
  });

  it("compares as few items as its depth asks for", () => {
    let compared = 0;
    const heap = new Heap<number>((one, other) => {
      compared += 1;
      return one < other;
    });
    for (let item = 0; item < 1024; item += 1) heap.push(item);
    // Each item is later than all before it, so that it is compared with one.
    expect(compared).toBe(1023);
    compared = 0;
    heap.pop();
    expect(compared).toBeLessThanOrEqual(20);
  });
});
