/** What frame and page say to each other, and nothing besides. */

const LEAST = 120;
const MOST = 6000;

/** The height that a message from the frame asks for, within reason; null for any other message. */
export function frameHeight(data: unknown): number | null {
  if (typeof data !== "object" || data === null) return null;
  const { type, height } = data as { type?: unknown; height?: unknown };
  if (type !== "dateline:height" || typeof height !== "number" || !Number.isFinite(height)) return null;
  return Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
}

/** The trip's title that a message from the frame tells; null for any other message. */
export function frameTitle(data: unknown): string | null {
  if (typeof data !== "object" || data === null) return null;
  const { type, title } = data as { type?: unknown; title?: unknown };
  return type === "dateline:height" && typeof title === "string" && title !== "" ? title.slice(0, 300) : null;
}

/** Address of the embedded view. */
export function frameSource(origin: string, trip: string, options: Record<string, string | null>): string {
  const url = new URL(`${origin}/trips/${encodeURIComponent(trip)}/embed`);
  for (const [name, value] of Object.entries(options)) if (value) url.searchParams.set(name, value);
  return url.href;
}
