import { useEffect, useState } from 'react';
import type { Refus } from '../../domain/refus.ts';
import { decouper, lireFichier, type Encodage, type Tableau } from '../../store/importMembres.ts';
import { t } from '../i18n/i18n.ts';
import { wordRefus } from '../i18n/refus.ts';
import { Button } from '../kit/Button.tsx';
import { FileDrop } from '../kit/FileDrop.tsx';
import { TextArea } from '../kit/TextField.tsx';
import { useBrouillon } from '../kit/useBrouillon.ts';

/** A list that was read; `oublier` clears what was pasted once it is written. */
export interface Lecture {
  readonly tableau: Omit<Tableau, 'encodage'>;
  readonly oublier: () => void;
}

const VIDE = { texte: '' };
const ENCODAGES: Readonly<Record<Encodage, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};
const SEPARATEURS: Readonly<Record<string, string>> = {
  '\t': 'tab',
  ';': 'pointvirgule',
  ',': 'virgule',
  '|': 'barre',
};

interface ImportSourceProps {
  instanceId: string;
  /** Name of the commune, and its code when it is known. */
  commune: { readonly nom: string; readonly code?: string | undefined };
  lecture: Lecture | undefined;
  onLu: (lecture: Lecture | undefined) => void;
}

/** Where the list comes from: pasted, or a file. What is pasted is kept on the device until it is written. */
export function ImportSource({ instanceId, commune, lecture, onLu }: ImportSourceProps) {
  const { valeur, refus: nonGarde, changer, vider } = useBrouillon(`import-membres/${instanceId}`, VIDE);
  const [fichier, setFichier] = useState<{ nom: string; tableau: Tableau }>();
  const [enLecture, setEnLecture] = useState<string>();
  const [refus, setRefus] = useState<Refus>();
  const { texte } = valeur;

  useEffect(() => {
    if (fichier !== undefined) return undefined;
    // A list is read when the hand rests, not at each key.
    const minuteur = setTimeout(() => {
      onLu(texte.trim() === '' ? undefined : { tableau: decouper(texte), oublier: vider });
    }, 250);
    return () => {
      clearTimeout(minuteur);
    };
    // Only the words matter: the callbacks change at every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [texte, fichier]);

  const choisir = async (choisi: File) => {
    setRefus(undefined);
    setEnLecture(choisi.name);
    const { code, nom } = commune;
    const outcome = await lireFichier(choisi, code === undefined ? undefined : { code, nom });
    setEnLecture(undefined);
    if (!outcome.ok) {
      setRefus(outcome.refus);
      return;
    }
    setFichier({ nom: choisi.name, tableau: outcome.value });
    onLu({ tableau: outcome.value, oublier: () => undefined });
  };

  if (fichier !== undefined && lecture !== undefined) {
    const { lignes, encodage, separateur } = fichier.tableau;
    return (
      <div className="annuaire-lu">
        <p>
          {t('annuaire.import.fichier.lu', {
            nom: fichier.nom,
            lignes: lignes.filter((l) => l.cellules.some((c) => c.trim() !== '')).length,
            encodage: ENCODAGES[encodage],
            separateur: SEPARATEURS[separateur] ?? 'ligne',
          })}
        </p>
        <Button
          variant="quiet"
          icon="undo"
          onClick={() => {
            setFichier(undefined);
            onLu(undefined);
          }}
        >
          {t('annuaire.import.oublier')}
        </Button>
      </div>
    );
  }
  return (
    <div className="annuaire-source">
      <TextArea
        label={t('annuaire.import.coller')}
        help={t('annuaire.import.coller.aide')}
        value={texte}
        onChange={(suite) => {
          changer({ texte: suite });
        }}
        rows={5}
        spellCheck={false}
        error={nonGarde && wordRefus(nonGarde)}
      />
      <div>
        <FileDrop
          label={t('annuaire.import.fichier')}
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onFiles={([choisi]) => {
            if (choisi) void choisir(choisi);
          }}
          error={refus && motsDuRefus(refus)}
          disabled={enLecture !== undefined}
        />
        <p className="field-help" role="status">
          {enLecture === undefined
            ? t('annuaire.import.fichier.aide', { commune: commune.nom })
            : t('annuaire.import.fichier.lecture', { nom: enLecture })}
        </p>
        <p className="field-help">{t('annuaire.import.exemple')}</p>
      </div>
    </div>
  );
}

/** What can be done about it here, after why. */
function motsDuRefus(refus: Refus): string {
  const mots = wordRefus(refus);
  if (refus.code === 'fichier-refuse') return `${mots} ${t('annuaire.import.fichier.tableur')}`;
  if (refus.code === 'fichier-trop-lourd') return `${mots} ${t('annuaire.import.fichier.lourd')}`;
  return mots;
}
