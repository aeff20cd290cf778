import { notFound } from "next/navigation";
import { ImageResponse } from "next/og";
import { previewFonts } from "../../site/preview-fonts.ts";
import { PreviewCard } from "./preview-card.tsx";
import { findReaderView } from "./view.ts";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";
export const alt = "The verdict, how sure it is, and both fits";

/** What shows before the link is opened: what any reader may see, whoever asks. Not kept, since deleted means gone. */
export default async function OpengraphImage({ params }: { params: Promise<{ id: string }> }) {
  const view = await findReaderView((await params).id);
  if (!view) notFound();
  return new ImageResponse(<PreviewCard view={view} />, {
    ...size,
    fonts: await previewFonts(),
    headers: { "Cache-Control": "private, no-store" },
  });
}
