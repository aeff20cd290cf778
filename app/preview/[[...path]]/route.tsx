import { ImageResponse } from "next/og";
import { findPageText } from "../../site/page-text.ts";
import { previewName } from "../../site/preview-address.ts";
import { previewFonts } from "../../site/preview-fonts.ts";
import { PreviewPage } from "../../site/preview-page.tsx";

const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_NOW = "public, max-age=300";

/** Images by what they show, the latest asked for last. Drawing one takes a tenth of a second, keeping it 40 kB. */
const drawn = new Map<string, ArrayBuffer>();
const KEPT = 100;

function keep(name: string, image: ArrayBuffer): void {
  drawn.delete(name);
  drawn.set(name, image);
  const oldest = drawn.keys().next();
  if (drawn.size > KEPT && oldest.value !== undefined) drawn.delete(oldest.value);
}

/** The image that stands for a public page where a link to it is pasted: its title and what it is about. */
export async function GET(request: Request, { params }: { params: Promise<{ path?: string[] }> }): Promise<Response> {
  const text = await findPageText(`/${((await params).path ?? []).join("/")}`);
  if (!text) return new Response("There is no such page.\n", { status: 404 });
  const name = previewName(text);
  const image =
    drawn.get(name) ??
    (await new ImageResponse(<PreviewPage text={text} />, {
      width: 1200,
      height: 630,
      fonts: await previewFonts(),
    }).arrayBuffer());
  keep(name, image);
  const isNamed = new URL(request.url).searchParams.get("v") === name;
  return new Response(image, {
    headers: { "Content-Type": "image/png", "Cache-Control": isNamed ? FOR_EVER : FOR_NOW },
  });
}
