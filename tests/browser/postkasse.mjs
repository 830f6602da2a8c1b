// The mailbox of everybody the program writes to: reads the real spool folder of a running server (data/post/ud/*.eml),
// decodes each message from its bytes as a mail program would, and knows nothing of the program's database.
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const latin1 = (bytes) => Buffer.from(bytes).toString("latin1");

/** Header lines of a block of octets held as latin1: unfolded, by lower-case name, the first of each. */
function headers_of(block) {
  const found = new Map();
  for (const line of block.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const at = line.indexOf(":");
    const name = line.slice(0, at).trim().toLowerCase();
    if (at > 0 && !found.has(name)) found.set(name, line.slice(at + 1).trim());
  }
  return found;
}

const quoted_printable = (text) =>
  Buffer.from(text.replace(/=\r?\n/g, "").replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), "latin1");

/** RFC 2047: "=?utf-8?B?...?=", with the white space between two encoded words taken out. */
function decode_words(text) {
  return text.replace(/(=\?[^?]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, "$1").replace(/=\?([^?]+)\?([bq])\?([^?]*)\?=/gi, (_, charset, how, word) => {
    const bytes = how.toLowerCase() === "b" ? Buffer.from(word, "base64") : quoted_printable(word.replaceAll("_", " "));
    return new TextDecoder(charset).decode(bytes);
  });
}

/** A parameter of a structured header: charset="utf-8", boundary=..., filename*=utf-8''... */
function parameter(header, name) {
  const extended = new RegExp(`;\\s*${name}\\*=([^']*)'[^']*'([^;\\s]+)`, "i").exec(header ?? "");
  if (extended) return decodeURIComponent(extended[2]);
  const plain = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, "i").exec(header ?? "");
  return plain ? decode_words((plain[1] ?? plain[2]).replace(/\\(.)/g, "$1")) : undefined;
}

/** The leaves of a MIME tree, each with its type, its bytes decoded, and the name it would be saved under. */
function parts_of(entity) {
  const end = /\r?\n\r?\n/.exec(entity);
  const head = headers_of(end ? entity.slice(0, end.index) : entity);
  const body = end ? entity.slice(end.index + end[0].length) : "";
  const type = head.get("content-type") ?? "text/plain";
  const boundary = parameter(type, "boundary");
  if (boundary !== undefined && /^multipart\//i.test(type)) {
    const pieces = `\r\n${body}`.split(new RegExp(`\\r?\\n--${boundary.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
    return pieces.slice(1).filter((p) => !p.startsWith("--")).flatMap((p) => parts_of(p.replace(/^[ \t]*\r?\n/, "")));
  }
  const how = (head.get("content-transfer-encoding") ?? "7bit").toLowerCase();
  const bytes = how === "base64" ? Buffer.from(body, "base64") : how === "quoted-printable" ? quoted_printable(body) : Buffer.from(body, "latin1");
  const name = parameter(head.get("content-disposition"), "filename") ?? parameter(type, "name");
  return [{ type: type.split(";")[0].trim().toLowerCase(), name, bytes, text: () => new TextDecoder(parameter(type, "charset") ?? "utf-8").decode(bytes) }];
}

/** One message: to, from, subject, the plain text, and what is attached. Throws when it is no mail. */
export function decode_mail(bytes) {
  const raw = latin1(bytes);
  const head = headers_of(raw.split(/\r?\n\r?\n/, 1)[0]);
  for (const name of ["from", "to", "subject", "date", "message-id", "mime-version"]) {
    if (!head.get(name)) throw new Error(`the message has no ${name}:\n${raw.slice(0, 400)}`);
  }
  const parts = parts_of(raw);
  const text = parts.filter((p) => p.type === "text/plain" && !p.name).map((p) => p.text()).join("\n");
  return {
    from: decode_words(head.get("from")),
    to: decode_words(head.get("to")),
    subject: decode_words(head.get("subject")),
    text,
    attachments: parts.filter((p) => p.name),
    links: [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map((m) => m[0].replace(/[.,;)]+$/, "")),
  };
}

/** The post of one server. */
export function mailbox(server) {
  const folder = join(server.data, "post", "ud");
  const read = async () => {
    await mkdir(folder, { recursive: true });
    const files = (await readdir(folder)).filter((f) => f.endsWith(".eml")).sort();
    return Promise.all(files.map(async (f) => decode_mail(await readFile(join(folder, f)))));
  };
  const matching = async (to, subject) => (await read()).filter((m) => m.to.includes(to) && subject.test(m.subject));
  return {
    all: read,
    /** Waits for the post worker: the newest of at least `count` messages to the address with such a subject. */
    async receive(to, subject = /./, count = 1) {
      const deadline = Date.now() + 30_000;
      for (;;) {
        const found = await matching(to, subject);
        if (found.length >= count) return found.at(-1);
        if (Date.now() > deadline) {
          const there = (await read()).map((m) => `${m.to}: ${m.subject}`).join("\n") || "nothing";
          throw new Error(`no mail to ${to} with ${subject} (${count}). In the folder:\n${there}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
  };
}

/** The one link of a message, as the path and query on the server: what a click asks for. */
export function link_in(message, server) {
  const own = [...new Set(message.links)];
  if (own.length !== 1) throw new Error(`${own.length} links in the message:\n${message.text}`);
  const url = new URL(own[0]);
  if (url.origin !== new URL(server.base).origin) throw new Error(`the link leads to ${url.origin}, the server is ${server.base}`);
  return url.pathname + url.search;
}
