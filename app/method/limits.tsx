import { Prose, Section } from "../ui/section.tsx";

export function Limits() {
  return (
    <Section id="limits" title="What it cannot do">
      <Prose>
        <ul>
          <li>
            Ratings are judgements by people. Their reasons and sources are open, and the ranges say how firm they are,
            but another careful author could rate differently. A difference of less than 5 points means nothing.
          </li>
          <li>The choice of criteria is a judgement too: splitting one criterion in two would change the weights.</li>
          <li>
            Calling a criterion more important that favours the leader can lower the lead, when it pushes down one that
            favours it even more. In random trials a winner flipped this way about 6 times in 10,000.
          </li>
          <li>With tiers, adding a criterion on which both are equal can change the result.</li>
          <li>
            It compares two frameworks. Where a third would serve better, the advice says so, but nothing is scored.
          </li>
          <li>
            It does not know your team, your deadline or your code. The verdict is a reasoned opinion to start from.
          </li>
        </ul>
      </Prose>
    </Section>
  );
}
