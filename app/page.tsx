import { ButtonLink } from "./ui/button.tsx";
import { PageHeading } from "./ui/page-heading.tsx";

export default function HomePage() {
  return (
    <PageHeading title="TensorFlow or PyTorch? Find out which fits your project.">
      <p>A few short questions, a verdict with its reasons, and a link you can defend in front of your team.</p>
      <p>
        <ButtonLink href="/decide">Start</ButtonLink>
      </p>
    </PageHeading>
  );
}
