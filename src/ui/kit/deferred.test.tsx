import { cleanup, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { deferred } from './deferred.tsx';

afterEach(cleanup);

class Catch extends Component<{ children: ReactNode }, { said?: string }> {
  override state: { said?: string } = {};
  static getDerivedStateFromError = (error: Error) => ({ said: error.message });
  override render() {
    return this.state.said === undefined ? this.props.children : <p>{this.state.said}</p>;
  }
}
const file = { default: ({ mot }: { mot: string }) => <p>{mot}</p> };

test('what waits is shown, then the component with its props; its file is asked for once', async () => {
  const load = vi.fn(() => Promise.resolve(file));
  const Mot = deferred(load, ({ mot }) => <p>{`${mot}…`}</p>);
  Mot.ahead();
  const { rerender } = render(<Mot mot="séance" />);
  await screen.findByText('séance');
  rerender(<Mot mot="levée" />);
  expect(screen.getByText('levée')).toBeTruthy();
  render(<Mot mot="autre" />);
  expect(screen.getByText('autre')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a file that cannot be read is said where the component stands, and asked for again the next time', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi
    .fn<() => Promise<typeof file>>()
    .mockRejectedValueOnce(new Error('sans réseau'))
    .mockResolvedValue(file);
  const Mot = deferred(load);
  render(
    <Catch>
      <Mot mot="séance" />
    </Catch>,
  );
  await screen.findByText('sans réseau');
  cleanup();
  render(<Mot mot="séance" />);
  await screen.findByText('séance');
  vi.restoreAllMocks();
});
