import { useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { lignesCollees } from './coller.ts';
import type { GestesPoints } from './gestesPoints.ts';

/** The field that adds points: a title and Enter, or an ordre du jour pasted at once. */
export function NouveauPoint({ gestes, onAjoute }: { gestes: GestesPoints; onAjoute: (id: string) => void }) {
  const [texte, setTexte] = useState('');
  const [dit, setDit] = useState('');

  const ajouter = async (intitules: readonly string[]) => {
    if (intitules.length === 0) return;
    const id = await gestes.ajouter(intitules);
    if (id === undefined) return;
    setTexte('');
    setDit(t('preparer.ajoutes', { n: intitules.length }));
    onAjoute(id);
  };

  return (
    <form
      className="odj-ajout"
      onSubmit={(event) => {
        event.preventDefault();
        void ajouter(lignesCollees(texte));
      }}
    >
      <label htmlFor="nouveau-point" className="vh">
        {t('preparer.nouveau')}
      </label>
      <input
        id="nouveau-point"
        className="input input-register"
        autoComplete="off"
        maxLength={2000}
        placeholder={t('preparer.nouveau.invite')}
        value={texte}
        onChange={(event) => setTexte(event.currentTarget.value)}
        onPaste={(event) => {
          const lignes = lignesCollees(event.clipboardData.getData('text/plain'));
          if (lignes.length < 2) return;
          event.preventDefault();
          void ajouter(lignes);
        }}
      />
      <Button type="submit" icon="plus">
        {t('preparer.nouveau.bouton')}
      </Button>
      <p className="vh" role="status">
        {dit}
      </p>
    </form>
  );
}
