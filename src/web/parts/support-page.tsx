import { languages } from '#domain/language.ts';
import { ownNames } from '#locales/messages.ts';
import { Skyline } from '#web/public/support/skyline.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ThemeSwitch } from '#web/shared/theme/theme-switch.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { PublicFrame } from '#web/ui/frame/public-frame.tsx';
import { LineState } from '#web/ui/line-state.tsx';

/** The frame of public pages with the hero of the support page. */
export default function SupportSample() {
  const { language, theme } = useVisit();
  return (
    <PublicFrame
      desk={{ name: 'Support WCMS', href: '#desk' }}
      words={{ skip: 'Aller au contenu', languages: 'Langue', navigation: 'Pages', menu: 'Menu', footer: 'À propos' }}
      language={language}
      languages={languages.map((each) => ({ language: each, name: ownNames[each], href: `/${each}` }))}
      navigation={[
        { href: '#support', label: 'Support', current: true },
        { href: '#complete', label: 'Comment écrire une demande complète' },
        { href: '#articles', label: 'Articles' },
        { href: '#work', label: 'Comment nous travaillons' },
      ]}
      signIn={{ href: '#in', label: 'Se connecter' }}
      announcement={
        <Banner
          tone="accent"
          action={
            <a className="link" href="#follow">
              Suivre
            </a>
          }
        >
          <b>Incident connu.</b> Les formulaires du site 1187 n’envoient pas de confirmation depuis ce matin, 9 h 05.
        </Banner>
      }
      footer={[
        { href: '#a11y', label: 'Déclaration d’accessibilité' },
        { href: '#privacy', label: 'Vie privée' },
      ]}
      theme={<ThemeSwitch current={theme} language={language} />}
    >
      <title>Support</title>
      <section className="relative overflow-hidden bg-slate text-on-slate">
        <Skyline />
        <div className="relative mx-auto grid max-w-page grid-cols-1 gap-x-20 gap-y-8 px-gutter py-8 md:min-h-111 md:grid-cols-[1fr_408px] md:py-15">
          <div>
            <h1 className="text-title">Une question, un problème avec votre site ?</h1>
            <p className="mt-4 max-w-measure text-lead text-on-slate-2">
              Écrivez-nous ou appelez-nous. Chaque contact reçoit un numéro, et une première réponse dans les 4 heures
              de service.
            </p>
            <p className="mt-8 flex flex-wrap items-center gap-x-7 gap-y-3">
              <a href="#write" className={buttonLook('bronze')}>
                Écrire une demande
              </a>
              <a href="#mine" className="text-body link-on-slate">
                Voir mes tickets
              </a>
            </p>
          </div>
          <Lines />
        </div>
      </section>
    </PublicFrame>
  );
}

function Lines() {
  return (
    <div>
      <h2 className="border-b border-slate-line pb-3 text-body font-strong">Lignes téléphoniques</h2>
      {['En français', 'En néerlandais'].map((name, index) => (
        <div key={name} className="border-b border-slate-line py-4">
          <p className="flex items-baseline justify-between">
            <span className="text-secondary text-on-slate-2">{name}</span>
            <a href="tel:+3225551210" className="text-[1.625rem]/8 font-strong no-underline hover:underline">
              02 555 12 {index + 1}0
            </a>
          </p>
          <LineState open={index === 0} sentence="Ouverte maintenant, jusqu’à 17 h" />
        </div>
      ))}
    </div>
  );
}
