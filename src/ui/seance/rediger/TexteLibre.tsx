import { useContext, useEffect, useRef } from 'react';
import type { Libre, Locale } from '../../../documents/modele/document.ts';
import { parolesDe } from '../../../documents/paroles/parolesDe.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { Contenu } from './Contenu.tsx';
import { texteId } from './dossier.ts';
import { EcritureContext, type Ecriture } from './ecriture.ts';

function nomDuTexte(bloc: Libre, ecriture: Ecriture, locale: Locale | undefined): string {
  const quoi = nomSeul(bloc, ecriture);
  if (locale === undefined) return quoi;
  return t('preparer.enLangue', { quoi, langue: t(`preparer.langue.${locale === 'nl-BE' ? 'nl' : 'fr'}`) });
}

function nomSeul({ nature, pointId }: Libre, { numeroDuPoint }: Ecriture): string {
  if (pointId === undefined) return t(nature === 'debats' ? 'rediger.texte.debats.seance' : `rediger.texte.${nature}`);
  if (pointId === 'cloture') return t('rediger.texte.debats.cloture');
  return t('rediger.texte.de', { quoi: t(`rediger.texte.${nature}`), numero: numeroDuPoint(pointId) });
}

/** Free words in their place: read as printed, written where they stand. */
export function TexteLibre({ bloc, locale }: { bloc: Libre; locale?: Locale }) {
  const ecriture = useContext(EcritureContext);
  if (ecriture === undefined) throw new Error('a free text outside a document at work');
  const id = texteId(ecriture.seanceId, bloc.nature, bloc.pointId, bloc.autre);
  const quoi = nomDuTexte(bloc, ecriture, locale);
  const manque = bloc.manque === true;
  const vide = bloc.blocs.length === 0 || manque;
  // Reports and draft texts come from the preparation: an empty one has nothing to ask for here.
  if (vide && !manque && (ecriture.lectureSeule || bloc.nature === 'note')) return null;
  return ecriture.actif === id && !ecriture.lectureSeule ? (
    <Editeur id={id} quoi={quoi} ecriture={ecriture} />
  ) : (
    <Lecture quoi={quoi} vide={vide} ecrire={ecriture.lectureSeule ? undefined : () => ecriture.setActif(id)}>
      {manque ? (
        <p className="tag tag-alert papier-manque">
          <Icon name="alert" size="s" />
          {parolesDe(locale ?? 'fr-FR').bilingue.manquante}
        </p>
      ) : (
        <Contenu blocs={bloc.blocs} />
      )}
    </Lecture>
  );
}

interface LectureProps {
  quoi: string;
  vide: boolean;
  ecrire: (() => void) | undefined;
  children: React.ReactNode;
}

/** A touch on the words begins to write them; the button does the same from the keyboard. */
function Lecture({ quoi, vide, ecrire, children }: LectureProps) {
  if (ecrire === undefined) return <div className="papier-prose">{children}</div>;
  return (
    <div
      className="papier-prose papier-ecrivable"
      data-vide={vide}
      onClick={() => {
        if (getSelection()?.isCollapsed !== false) ecrire();
      }}
    >
      {children}
      <Button
        variant="quiet"
        icon="pen"
        className="papier-ecrire no-print"
        onClick={(event) => {
          event.stopPropagation();
          ecrire();
        }}
      >
        {vide ? (
          t('rediger.texte.ecrire', { quoi })
        ) : (
          <span className="vh">{t('rediger.texte.modifier', { quoi })}</span>
        )}
      </Button>
    </div>
  );
}

function Editeur({ id, quoi, ecriture }: { id: string; quoi: string; ecriture: Ecriture }) {
  const cadre = useRef<HTMLDivElement>(null);
  useEffect(() => focusWhenReady(cadre.current), []);
  return (
    <div
      ref={cadre}
      className="papier-editeur"
      onKeyDown={(event) => {
        if (event.key === 'Escape') ecriture.setActif(undefined);
      }}
    >
      <RichText texteId={id} seanceId={ecriture.seanceId} label={quoi} compact minHeight={6} />
      <Button
        variant="quiet"
        icon="check"
        onClick={() => {
          ecriture.setActif(undefined);
        }}
      >
        {t('rediger.texte.fini')}
      </Button>
    </div>
  );
}

/** The editor comes by itself a moment later: the hand that asked for it then writes at the end of the words. */
function focusWhenReady(cadre: HTMLElement | null): (() => void) | undefined {
  if (cadre === null) return undefined;
  const essayer = (): boolean => {
    const mots = cadre.querySelector<HTMLElement>('[contenteditable="true"]');
    if (mots === null) return false;
    mots.focus();
    getSelection()?.selectAllChildren(mots);
    getSelection()?.collapseToEnd();
    return true;
  };
  if (essayer()) return undefined;
  const attente = new MutationObserver(() => {
    if (essayer()) attente.disconnect();
  });
  attente.observe(cadre, { childList: true, subtree: true });
  return () => {
    attente.disconnect();
  };
}
