import { WithContents } from "../../ledger/contents.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { Section } from "../../ui/section.tsx";
import { day } from "../../words/numbers.ts";
import { SELF_CHECK_ABOUT, SELF_CHECK_GROUPS, SELF_CHECK_SOURCES, SELF_CHECKED_ON } from "./self-check.ts";
import styles from "./self-check-page.module.css";
import type { SelfCheckStatus } from "./self-check-types.ts";

const STATUS: Readonly<Record<SelfCheckStatus, string>> = {
  met: "Met",
  partly: "Partly",
  unmet: "Not met",
  "not-applicable": "Does not apply",
};

/** The self-check against the standards for decision aids: what is asked, whether it is met, and how or why not. */
export function SelfCheckPage() {
  const items = SELF_CHECK_GROUPS.flatMap((group) => group.items);
  const tally = (status: SelfCheckStatus) => items.filter((item) => item.status === status).length;
  return (
    <>
      <PageHeading above={`Judged on ${day(SELF_CHECKED_ON)}`} title="Self-check against quality standards">
        <p>{SELF_CHECK_ABOUT}</p>
        <p>
          Of {items.length} items, {tally("met")} are met, {tally("partly")} partly, {tally("unmet")} not
          {tally("not-applicable") > 0 ? `, and ${tally("not-applicable")} do not apply` : ""}.
        </p>
      </PageHeading>
      <WithContents
        entries={[
          ...SELF_CHECK_GROUPS.map(({ id, title }) => ({ id, text: title })),
          { id: "sources", text: "Sources" },
        ]}
      >
        {SELF_CHECK_GROUPS.map((group) => (
          <Section key={group.id} id={group.id} title={group.title} intro={<p>{group.about}</p>}>
            <ul className={styles.items}>
              {group.items.map((item) => (
                <li key={item.id} id={`item-${item.id}`}>
                  <p className={styles.status} data-status={item.status}>
                    {STATUS[item.status]}
                  </p>
                  <div>
                    <p className={styles.asks}>{item.asks}</p>
                    <p>{item.how}</p>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        ))}
        <Section id="sources" title="Sources">
          <ul>
            {SELF_CHECK_SOURCES.map((source) => (
              <li key={source.url}>
                <a href={source.url} rel="noreferrer">
                  {source.text}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      </WithContents>
    </>
  );
}
