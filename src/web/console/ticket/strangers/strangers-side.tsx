import { PanelButton } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import {
  editorPanel,
  type ReferralView,
  referPanel,
  type StrangersView,
} from '#web/console/ticket/strangers/strangers-view.ts';
import { useStrangerWords } from '#web/console/use-words.ts';
import { SideSection } from '#web/ui/frame/section.tsx';

/** Contacts for a requester not known as editor or owner, or how they become one (R8). */
export function StrangersSide({ page, view }: { page: TicketPage; view: StrangersView }) {
  const { strangers } = useStrangerWords();
  return (
    <SideSection title={strangers.title}>
      <p className="text-secondary text-pretty text-ink-2">{strangers.lead}</p>
      {view.referrals.length === 0 && <p className="mt-2 text-secondary text-pretty">{strangers.none}</p>}
      <ul className="mt-3 flex flex-col gap-3">
        {view.referrals.map((referral) => (
          <Referral key={referral.id} referral={referral} because={page.whyNot.close} />
        ))}
      </ul>
      <p className="mt-1 -ml-3 flex flex-wrap gap-x-2 gap-y-1">
        {view.referrals.length === 0 && (
          <PanelButton panel={referPanel('none')} label={strangers.refer} because={page.whyNot.close} />
        )}
        <PanelButton
          panel={editorPanel}
          label={strangers.makeEditor}
          because={page.whyNot.change ?? view.editor.whyNot}
        />
      </p>
    </SideSection>
  );
}

function Referral({ referral, because }: { referral: ReferralView; because: string | null }) {
  const { strangers } = useStrangerWords();
  const { id, name, site, why, reach } = referral;
  return (
    <li className="text-body sm:text-row">
      <b className="block">{name}</b>
      <span className="block text-secondary text-ink-2">
        {site === null || site === name ? why : `${why} · ${site}`}
      </span>
      {reach.length === 0 && <span className="block">{strangers.noContact}</span>}
      {reach.map((line) => (
        <span key={line} className="block break-words">
          {line}
        </span>
      ))}
      <span className="mt-1 -ml-3 block">
        <PanelButton panel={referPanel(id)} label={strangers.refer} because={because} />
      </span>
    </li>
  );
}
