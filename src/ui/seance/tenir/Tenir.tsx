import { Placeholder } from '../../shell/Placeholder.tsx'

export default function Tenir(_props: { seanceId: string }) {
  return <Placeholder />
}
