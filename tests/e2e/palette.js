// Screenshots made small: a PNG with a table of at most 256 colours, and one byte a pixel.
import zlib from "node:zlib";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const RGB = 2;
const PALETTE = 3;
const SHADES = 15; // of red, green and blue, beside none: enough for the edges of letters

/** The same picture in fewer shades; unchanged if even so it has more colours than a table holds. */
export function withPalette(png) {
  const { header, data } = opened(png);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== RGB || header[12] !== 0) return png;
  const pixels = unfiltered(zlib.inflateSync(data), width * 3, height).map(rounded);

  const table = new Map();
  const rows = Buffer.alloc((width + 1) * height); // each row begins with 0: not filtered
  for (let at = 0; at < width * height; at += 1) {
    const colour = pixels.readUIntBE(at * 3, 3);
    if (!table.has(colour)) table.set(colour, table.size);
    if (table.size > 256) return png;
    rows[at + Math.floor(at / width) + 1] = table.get(colour);
  }

  const colours = Buffer.alloc(table.size * 3);
  for (const [colour, at] of table) colours.writeUIntBE(colour, at * 3, 3);
  header[9] = PALETTE;
  const parts = [chunk("IHDR", header), chunk("PLTE", colours), chunk("IDAT", zlib.deflateSync(rows, { level: 9 }))];
  return Buffer.concat([SIGNATURE, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

function rounded(shade) {
  const step = 255 / SHADES;
  return shade > 240 ? shade : Math.round(Math.round(shade / step) * step); // pale grounds stay apart
}

function opened(png) {
  const data = [];
  let header;
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString("latin1", at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (kind === "IHDR") header = Buffer.from(content);
    if (kind === "IDAT") data.push(content);
    at += length + 12;
  }
  return { header, data: Buffer.concat(data) };
}

/** The rows of three bytes a pixel, without PNG's filters, which tell a byte by its neighbours. */
function unfiltered(filtered, stride, height) {
  const rows = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = filtered[row * (stride + 1)];
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at >= 3 ? rows[here - 3] : 0;
      const above = row > 0 ? rows[here - stride] : 0;
      const corner = at >= 3 && row > 0 ? rows[here - stride - 3] : 0;
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter];
      rows[here] = filtered[row * (stride + 1) + at + 1] + guess;
    }
  }
  return rows;
}

function nearest(left, above, corner) {
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((it) => Math.abs(left + above - corner - it));
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function chunk(kind, content) {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length);
  named.copy(whole, 4);
  whole.writeUInt32BE(zlib.crc32(named), named.length + 4);
  return whole;
}
