/** What the frame of pages calls its own parts: a heading of a text may not have one of these ids, or links would lead to the wrong place. */
const frameIds = new Set(["main", "on-this-page", "what-to-do-next", "where-this-comes-from"]);

/** Whether a part of the frame has this id, or a source in a page's list. */
export function isFrameId(id: string): boolean {
  return frameIds.has(id) || /^source-\d+$/.test(id);
}
