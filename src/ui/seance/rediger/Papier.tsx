import { memo, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { localeDuDocument, type Bloc, type Document } from '../../../documents/modele/document.ts';
import { texteDesRuns } from '../../../documents/modele/texte.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { Entry } from '../../kit/Layout.tsx';
import { BlocVue } from './BlocVue.tsx';
import { FaitPopover } from './FaitPopover.tsx';
import type { Section } from './sections.ts';

interface PapierProps {
  seance: Seance;
  document: Document;
  sections: readonly Section[];
  /** « Lire sans marques »: as it will be printed. */
  nu: boolean;
}

const faitDe = (cible: EventTarget): HTMLElement | null =>
  cible instanceof Element ? cible.closest<HTMLElement>('[data-fait]') : null;

/** The document on its sheet. One listener serves every fact sentence: there are hundreds of them. */
export function Papier({ seance, document, sections, nu }: PapierProps) {
  const [fait, setFait] = useState<{ id: string; ancre: Element }>();
  const ouvrir = (cible: HTMLElement | null): boolean => {
    const id = cible?.dataset['fait'];
    if (cible === null || id === undefined) return false;
    setFait({ id, ancre: cible });
    return true;
  };
  const onClick = (event: MouseEvent) => {
    ouvrir(faitDe(event.target));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' || event.key === ' ') && ouvrir(faitDe(event.target))) event.preventDefault();
  };
  return (
    <article
      className="papier margined"
      data-nu={nu}
      lang={localeDuDocument(document)}
      aria-label={document.titre}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <Entry>
        <h2 className="papier-nom">{document.titre}</h2>
        {document.sousTitre !== undefined && <p className="papier-sous-titre">{document.sousTitre}</p>}
      </Entry>
      {sections.map((section) => (
        <SectionVue key={section.ancre} section={section} cle={JSON.stringify(section)} />
      ))}
      {fait && (
        <FaitPopover
          seance={seance}
          faitId={fait.id}
          ancre={fait.ancre}
          onClose={() => {
            setFait(undefined);
          }}
        />
      )}
    </article>
  );
}

/** A free text keeps its editor while what stands around it changes. */
function cleDe(bloc: Bloc): string | undefined {
  if (bloc.type === 'libre') return `${bloc.nature}/${bloc.pointId ?? ''}`;
  const premier = bloc.type === 'bilingue' ? bloc.colonnes[0].blocs[0] : undefined;
  return premier?.type === 'libre' ? cleDe(premier) : undefined;
}

/** Painted again only when its own words change: a letter typed in one point leaves the fifty-nine others alone. */
const SectionVue = memo(
  function SectionVue({ section: { ancre, titre, blocs } }: { section: Section; cle: string }) {
    return (
      <section
        id={ancre}
        className="papier-section"
        aria-label={titre === undefined ? t('rediger.document') : texteDesRuns(titre.runs)}
      >
        {titre && <BlocVue bloc={titre} />}
        {blocs.map((bloc, i) => (
          <BlocVue key={cleDe(bloc) ?? i} bloc={bloc} />
        ))}
      </section>
    );
  },
  (avant, apres) => avant.cle === apres.cle,
);
