import { Banner } from '#web/ui/banner.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Toast } from '#web/ui/toast.tsx';
import { Section } from './section.tsx';

export function States() {
  return (
    <Section title="States" console>
      <div className="grid gap-4 sm:grid-cols-2">
        <Banner tone="sunken">
          <b>No connection since 10:42.</b> Drafts are kept on this machine. Sending goes on by itself.
        </Banner>
        <Banner
          tone="urgent"
          action={
            <a href="#again" className="underline">
              Try again
            </a>
          }
        >
          <b>This view could not be loaded.</b> Your place in it is kept.
        </Banner>
        <Toast action={{ label: 'Undo', onPress: () => {} }}>Answer goes out in 8 s</Toast>
        <Banner
          tone="accent"
          icon="mail"
          action={
            <a href="#look" className="underline">
              Look
            </a>
          }
        >
          <b>2 new messages came while you wrote.</b>
        </Banner>
        <Empty title="Nothing to do next">The next reminder goes out today at 14:00.</Empty>
        <Skeleton label="Loading" />
        <Banner tone="handled" icon="check">
          Ihre Antwort wurde gesendet.
        </Banner>
      </div>
    </Section>
  );
}
