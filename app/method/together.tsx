import { Prose, Section } from "../ui/section.tsx";

export function Together() {
  return (
    <Section id="together" title="When several decide">
      <Prose>
        <p>
          A team, or any results that are compared, is put together under one criteria set. Everyone counts the same.
          The weights are the means of everyone’s weights, and the ratings are the means of the ratings that everyone’s
          answers give. So the lead is also the mean of the leads under each one’s own weights.
        </p>
        <ul>
          <li>
            The verdict follows the rules for one person. Support is the mean of everyone’s exact support. It is clear
            only when everyone’s own result is clear for the same framework, and a framework is ruled out only when
            everyone’s answers rule it out; otherwise that is the first thing to talk about.
          </li>
          <li>
            Answers contradict where two people give different answers to a scored question about the project. No
            answer, “not sure”, and what is asked about the person contradict nothing.
          </li>
          <li>People split on a criterion when their weights lie ten percentage points or more apart.</li>
          <li>
            The smallest compromise is the least weight that people must move, added up over all, until nobody’s own
            result favours the other framework. It is exact: weight goes to the criterion that favours the one most, and
            is taken first from those that favour it least. A hard requirement is no matter of weights.
          </li>
        </ul>
        <p>A mean can pass over a minority. That is why whoever the verdict does not hold for is named beside it.</p>
      </Prose>
    </Section>
  );
}
