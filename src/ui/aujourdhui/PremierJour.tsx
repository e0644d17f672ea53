import { lazy, Suspense } from 'react';
import { useSearch } from 'wouter';
import { Loading } from '../kit/Loading.tsx';
import { Portes } from './premierjour/Portes.tsx';
import './premierjour/premierjour.css';

/** Loaded when its door opens: the search field brings the widgets with it. */
const NouvelleCommune = lazy(() => import('./premierjour/NouvelleCommune.tsx'));

/** `/premier-jour`: the four doors; `/premier-jour?commune`: the choice of a commune, also reached from the directory. */
export default function PremierJour() {
  const choisir = new URLSearchParams(useSearch()).has('commune');
  if (!choisir) return <Portes />;
  return (
    <Suspense fallback={<Loading />}>
      <NouvelleCommune />
    </Suspense>
  );
}
