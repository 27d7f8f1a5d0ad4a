import type { CursorPagination, PagePagination } from "../../generated/types.ts";
import { unwrap } from "./errors.ts";
import type { AnyError, Result } from "./result.ts";

/** A page of a list, by number or by cursor. */
type Page<Item> = { data: Item[] } & (
  | { meta: { pagination: PagePagination } }
  | { pagination: CursorPagination }
);

/**
 * The items of a list, from the given page to the last. Each page is read when its first item is
 * needed. Leave the loop, or end the `signal` of the call, to stop.
 *
 * @param method a method that returns pages, such as `adapty.listPaywalls`
 * @param call the arguments of the method
 * @throws {AdaptyError} if a page cannot be read.
 * @throws {TypeError} if `method` is not a method, such as a call.
 * @throws {Error} if the same page comes twice, since the loop would not end.
 *
 * @example
 * for await (const { title, paywall_id } of paginate(adapty.listPaywalls, { pageSize: 100 })) {
 *   console.log(title, paywall_id);
 *   if (title === "Winter sale") break;
 * }
 */
export function paginate<Item>(
  method: () => Promise<Result<Page<Item>, AnyError>>,
): AsyncGenerator<Item, void, undefined>;
export function paginate<Call, Item>(
  method: (call: Call) => Promise<Result<Page<Item>, AnyError>>,
  call: Call,
): AsyncGenerator<Item, void, undefined>;
export async function* paginate<Call, Item>(
  method: (call: Call) => Promise<Result<Page<Item>, AnyError>>,
  call?: Call,
): AsyncGenerator<Item, void, undefined> {
  if (typeof method !== "function")
    throw new TypeError(
      "paginate takes a method and its arguments, not a call: paginate(adapty.listPaywalls, { pageSize: 100 }).",
    );
  let next: NextPage | undefined;
  do {
    const page: Page<Item> = await unwrap(method({ ...call, ...next } as Call));
    for (const item of page.data) yield item;
    const following = nextOf(page);
    if (following && JSON.stringify(following) === JSON.stringify(next))
      throw new Error("The server sent the same page twice, as a mock does.");
    next = following;
  } while (next);
}

type NextPage = { cursor: string } | { pageNumber: number };

/** The arguments that lead to the next page. Undefined on the last one. */
function nextOf(list: Page<unknown>): NextPage | undefined {
  if ("pagination" in list) {
    const { next_cursor: cursor } = list.pagination;
    return cursor === null ? undefined : { cursor };
  }
  const { page, pages } = list.meta.pagination;
  return page < pages ? { pageNumber: page + 1 } : undefined;
}
