import { Notice } from "../../../ui/notice.tsx";
import { day } from "../../../words/numbers.ts";
import type { Surroundings } from "../surroundings.ts";
import type { ResultView } from "../view.ts";

/** Says that newer criteria are in use; those who may see the answers can look at what they give now. */
export function NewerSetNotice({ view, active }: { view: ResultView } & Pick<Surroundings, "active">) {
  if (active.version === view.set.version || active.publishedOn < view.set.publishedOn) return null;
  return (
    <Notice title={`Newer criteria are in use: ${active.title}, of ${day(active.publishedOn)}`}>
      <p>
        This result stays as it was.{" "}
        {view.isFull ? (
          <a href={`/r/${view.result.id}/today`}>See what the same answers give on today’s evidence</a>
        ) : null}
      </p>
    </Notice>
  );
}
