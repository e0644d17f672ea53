import { Placeholder } from '../../shell/Placeholder.tsx'

export default function Preparer(_props: { seanceId: string }) {
  return <Placeholder />
}
