// Screenshots made small: a PNG of at most 256 colours has a table of them and one byte a pixel.
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const MOST = 256;
const RED_GREEN_BLUE = 2;
const BY_TABLE = 3;
