import { Placeholder } from './Placeholder.tsx';

export default function Aide() {
  return <Placeholder />;
}
