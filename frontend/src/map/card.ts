/** Names of what draws in place of a graphics card. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a globe is drawn by a graphics card; by software it takes seconds, and comes only where one asks for it. */
export function hasGraphicsCard(): boolean {
  try {
    const canvas = document.createElement("canvas");
    const draw = canvas.getContext("webgl2", { failIfMajorPerformanceCaveat: true });
    if (!draw) return false;
    const named = draw.getExtension("WEBGL_debug_renderer_info")?.UNMASKED_RENDERER_WEBGL ?? draw.RENDERER;
    const software = SOFTWARE.test(String(draw.getParameter(named)));
    draw.getExtension("WEBGL_lose_context")?.loseContext();
    return !software;
  } catch {
    return false;
  }
}
