/**
 * A text as it stands in an address of the reference: the last part of the address of a heading,
 * and its id.
 */
export const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, "")
    .trim()
    .replaceAll(/\s+/g, "-");
