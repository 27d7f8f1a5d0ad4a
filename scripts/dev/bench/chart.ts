const WIDTH = 720;
const ROW = 30;
const TOP = 44;
const LABEL = 220;
const LONGEST = WIDTH - LABEL - 70;

/**
 * Draws horizontal bars. The chart has a background and follows the reader's theme, so that it can
 * be read on a page of either; the stroke of our own bars says what their colour does.
 */
export function drawChart(
  title: string,
  bars: readonly { title: string; value: number; isOurs: boolean }[],
): string {
  const height = TOP + bars.length * ROW + 12;
  const greatest = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ title, value, isOurs }, index) => {
    const y = TOP + index * ROW;
    const width = Math.max(1, (value / greatest) * LONGEST);
    return [
      `<text x="${LABEL - 10}" y="${y + 15}" text-anchor="end">${escapeXml(title)}</text>`,
      `<rect class="${isOurs ? "ours" : "other"}" x="${LABEL}" y="${y}" width="${width.toFixed(1)}" height="20" rx="2"/>`,
      `<text x="${(LABEL + width + 8).toFixed(1)}" y="${y + 15}">${value.toFixed(2)}</text>`,
    ].join("\n  ");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escapeXml(`${title}: ${bars.map((bar) => `${bar.title} ${bar.value.toFixed(2)}`).join(", ")}`)}">
  <style>
    text { font: 13px system-ui, sans-serif; fill: #1f2328; }
    .title { font-weight: 600; }
    .background { fill: #ffffff; }
    .ours { fill: #1a6fd1; stroke: #1f2328; }
    .other { fill: #8b949e; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; }
      .background { fill: #0d1117; }
      .ours { fill: #4c9bf5; stroke: #e6edf3; }
      .other { fill: #6e7681; }
    }
  </style>
  <rect class="background" width="100%" height="100%" rx="6"/>
  <text class="title" x="16" y="26">${escapeXml(title)}</text>
  ${rows.join("\n  ")}
</svg>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
