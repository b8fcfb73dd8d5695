/** Degrees as they are written into the form, from -180 to 180 however often the map was turned around; finer the nearer one looks. */
export function written(lat: number, lng: number, zoom: number): string {
  const places = zoom < 5 ? 2 : zoom < 8 ? 3 : 4;
  const east = ((((lng + 180) % 360) + 360) % 360) - 180;
  const degrees = (value: number) => String(Number(value.toFixed(places)));
  return `${degrees(lat)}, ${degrees(east)}`;
}

/** What is written as latitude and longitude; nothing where it isn't. */
export function read(text: string): { lat: number; lng: number } | undefined {
  const parts = text.trim().split(/[,;\s]+/);
  const [lat, lng] = parts.map(Number);
  const fits = parts.length === 2 && parts.every((part) => /^[-+]?[\d.]+$/.test(part));
  if (!fits || lat === undefined || lng === undefined) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : undefined;
}
