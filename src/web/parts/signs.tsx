import { type Language, languages } from '#domain/language.ts';
import { statuses } from '#domain/ticket/vocabulary.ts';
import { words } from '#locales/messages.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Icon, WarningIcon } from '#web/ui/icons/icon.tsx';
import { type IconName, strokes } from '#web/ui/icons/strokes.ts';
import { LanguageTag } from '#web/ui/language-tag.tsx';
import { LineState } from '#web/ui/line-state.tsx';
import { Mark } from '#web/ui/mark.tsx';
import { CopiedNumber } from '#web/ui/ticket/copied-number.tsx';
import { Status } from '#web/ui/ticket/status.tsx';
import { TicketNumber } from '#web/ui/ticket/ticket-number.tsx';
import { UrgentMark } from '#web/ui/ticket/urgent-mark.tsx';
import { Wordmark } from '#web/ui/wordmark.tsx';
import { Row, Section } from './section.tsx';

export function Signs({ language }: { language: Language }) {
  return (
    <>
      <Section title="Mark">
        <Row>
          <Wordmark height={56} />
          <Mark size={40} />
          <Mark size={24} />
          <Mark size={16} />
        </Row>
      </Section>
      <Section title="Status" console>
        <Row>
          {statuses.map((status) => (
            <Status key={status} status={status} word={words[language].statuses[status]} />
          ))}
          <UrgentMark word={words[language].urgent} />
        </Row>
      </Section>
      <Section title="Numbers, tags, people, lines">
        <TicketNumber number="DTO-104217-39" look="large" />
        <Row>
          <TicketNumber number="DTO-104217-39" />
          <TicketNumber number="DTO-104217-39" look="list" />
          <CopiedNumber number="DTO-104217-39" copy="Copy the number" copied="Copied" />
          {languages.map((each) => (
            <LanguageTag key={each} language={each} name={words[language].languages[each]} />
          ))}
          <Avatar name="Nadia El Amrani" />
          <Avatar name="Claire Dumont" side="requester" present />
          <Avatar name={null} />
          <Avatar name="Leni Pauels" side="requester" size="large" />
          <Avatar name="Nadia El Amrani" size="large" />
        </Row>
        <Row>
          <LineState ground="page" open sentence="Ouverte maintenant, jusqu’à 17 h" />
          <LineState ground="page" open={false} sentence="Fermée. Ouvre mercredi 2 décembre à 8 h 30" />
        </Row>
        <Row>
          {(Object.keys(strokes) as IconName[]).map((name) => (
            <Icon key={name} name={name} size={24} />
          ))}
          <WarningIcon size={24} className="text-urgent" />
        </Row>
      </Section>
    </>
  );
}
