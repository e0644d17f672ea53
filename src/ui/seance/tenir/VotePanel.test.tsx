import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { participationAuPoint } from '../../../domain/seance/participation.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { brouillonNeuf, type Brouillon } from './brouillon.ts';
import { saisieDe } from './saisieDuBrouillon.ts';
import { GestesContext, TenueContext } from './contexte.ts';
import { noter, seanceOuverte, tenueDe } from './seanceDeTest.ts';
import { apercu } from './VoteEnCours.tsx';
import { VotePanel } from './VotePanel.tsx';

afterEach(cleanup);
const actes = { noter: () => Promise.resolve(undefined), faire: () => Promise.resolve(undefined) };

let dernier: Brouillon;

function Essai({ seance, depart = brouillonNeuf('deliberation') }: { seance: Seance; depart?: Brouillon }) {
  const [brouillon, changer] = useState(depart);
  dernier = brouillon;
  const tenue = { ...tenueDe(seance), actes };
  const maintenant = participationAuPoint(seance, tenue.reglement, 'p1');
  const vue = {
    vu: tenue.salle.points.get('p1'),
    enMain: true,
    maintenant,
    quorum: maintenant,
    bloque: false,
    scrutins: [],
  };
  return (
    <TenueContext value={tenue}>
      <GestesContext value={{ choisir: () => undefined, ouvrir: () => undefined }}>
        <VotePanel vue={vue} brouillon={brouillon} changer={changer} fige={apercu(tenue, brouillon, 'p1')?.fige} />
      </GestesContext>
    </TenueContext>
  );
}

const ouverte = noter(seanceOuverte(), [{ type: 'point', pointId: 'p1', sort: 'aborde' }]);
const SENS = /\s(pour|contre|abstention|ne vote pas)$/;
const tuiles = (): string[] =>
  screen.getAllByRole('button', { name: SENS }).map((b) => (b.textContent ?? '').replace(/\s+/g, ' '));

describe('a vote by show of hands', () => {
  test('only those who may vote are tiles, the represented under his own name', () => {
    render(
      <Essai seance={noter(ouverte, [{ type: 'deport', membre: 'lacombe', pointId: 'p1', genre: 'personnel' }])} />,
    );
    expect(tuiles()).toEqual([
      'Cathala pour',
      'Bonnafous pour',
      'Escande pour',
      'Maffre pour',
      'Raynaud par Mme Escande pour',
    ]);
    expect(screen.getByText(/Hors vote/).textContent).toContain('Lacombe');
  });

  test('a touch marks with the brush in hand, a key changes the brush, a second touch takes the mark away', async () => {
    const user = userEvent.setup();
    render(<Essai seance={ouverte} />);
    await user.keyboard('a');
    await user.click(screen.getByRole('button', { name: /Maffre/ }));
    expect(screen.getByRole('button', { name: /Maffre/ }).textContent).toMatch(/abstention$/);
    expect(saisieDe(dernier, ouverte)).toMatchObject({ forme: 'exceptions', abstention: ['maffre'] });
    await user.click(screen.getByRole('button', { name: /Maffre/ }));
    expect(saisieDe(dernier, ouverte)).toEqual({ forme: 'unanimite' });
  });

  test('equal totals ask how the chair voted; figures that do not add up are accepted', async () => {
    const user = userEvent.setup();
    render(<Essai seance={ouverte} />);
    await user.click(screen.getByRole('button', { name: 'Saisir des totaux' }));
    await user.type(screen.getByLabelText('Pour'), '9');
    await user.type(screen.getByLabelText('Contre'), '9');
    expect(saisieDe(dernier, ouverte)).toMatchObject({ forme: 'totaux', pour: 9, contre: 9 });
    const question = screen.getByRole('group', { name: /comment a voté Mme\sCathala/ });
    await user.click(within(question).getByLabelText('contre'));
    expect(dernier.voixPresidence).toBe('contre');
  });
});

describe('a vote by name', () => {
  test('the keys p, c, a, n answer and move to the next name', async () => {
    const user = userEvent.setup();
    render(<Essai seance={ouverte} depart={{ ...brouillonNeuf('deliberation'), onglet: 'public' }} />);
    within(screen.getByRole('group', { name: /Cathala/ }))
      .getAllByRole('button')[0]
      ?.focus();
    await user.keyboard('pcan');
    expect(dernier.noms).toEqual({ cathala: 'pour', bonnafous: 'contre', escande: 'abstention', lacombe: 'nppv' });
    expect(document.activeElement?.closest('[role="group"]')?.getAttribute('aria-label')).toMatch(/Maffre/);
  });
});
