import { useState } from 'react';
import type { LigneLue } from '../../../domain/instance/importMembres.ts';
import type { Refus } from '../../../domain/refus.ts';
import type { CommuneVoulue } from '../../../store/grandeListe.ts';
import { decouper, lireFichier } from '../../../store/importMembres.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button } from '../../kit/Button.tsx';
import { FileDrop } from '../../kit/FileDrop.tsx';
import { TextArea } from '../../kit/TextField.tsx';
import { useBrouillon } from '../../kit/useBrouillon.ts';

const VIDE = { texte: '' };

/** A list as it was given; `texte` is what was pasted, '' for a file. */
export interface Liste {
  readonly texte: string;
  readonly lignes: readonly LigneLue[];
}

/** What is pasted is kept on the device until it is written; a file is read anew. */
export function useListe(cle: string) {
  const { valeur, refus, changer, vider } = useBrouillon(cle, VIDE);
  const [fichier, setFichier] = useState<{ readonly nom: string; readonly lignes: readonly LigneLue[] }>();
  const { texte } = valeur;
  const liste: Liste | undefined = fichier
    ? { texte: '', lignes: fichier.lignes }
    : texte.trim() === ''
      ? undefined
      : { texte, lignes: decouper(texte).lignes };
  return {
    liste,
    texte,
    nonGarde: refus,
    changer: (suite: string) => {
      changer({ texte: suite });
    },
    fichier,
    setFichier,
    oublier: () => {
      vider();
      setFichier(undefined);
    },
  };
}

interface SourceProps {
  source: ReturnType<typeof useListe>;
  exemple: string;
  /** Communes whose lines are kept of a list too long to be read whole. */
  communes: readonly CommuneVoulue[];
}

/** Where the list comes from: pasted, or a file. */
export function Source({ source, exemple, communes }: SourceProps) {
  const [refus, setRefus] = useState<Refus>();
  const [enLecture, setEnLecture] = useState<string>();
  const { texte, changer, fichier, setFichier, nonGarde } = source;
  const choisir = async (choisi: File) => {
    setRefus(undefined);
    setEnLecture(choisi.name);
    const outcome = await lireFichier(choisi, communes);
    setEnLecture(undefined);
    if (outcome.ok) setFichier({ nom: choisi.name, lignes: outcome.value.lignes });
    else setRefus(outcome.refus);
  };
  if (fichier !== undefined)
    return (
      <div className="row">
        <p>{t('territoire.fichier.lu', { nom: fichier.nom, n: fichier.lignes.length })}</p>
        <Button
          variant="quiet"
          icon="undo"
          onClick={() => {
            setFichier(undefined);
          }}
        >
          {t('territoire.fichier.autre')}
        </Button>
      </div>
    );
  return (
    <div className="territoire-source">
      <TextArea
        label={t('territoire.coller')}
        help={exemple}
        value={texte}
        onChange={changer}
        rows={8}
        spellCheck={false}
        error={nonGarde && wordRefus(nonGarde)}
      />
      <div>
        <FileDrop
          label={t('territoire.fichier')}
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onFiles={([choisi]) => {
            if (choisi) void choisir(choisi);
          }}
          error={refus && wordRefus(refus)}
          disabled={enLecture !== undefined}
        />
        <p className="field-help" role="status">
          {enLecture === undefined ? t('territoire.fichier.aide') : t('territoire.fichier.lecture', { nom: enLecture })}
        </p>
      </div>
    </div>
  );
}
