import {
  MessagePreview,
  MessageTrial,
} from '@muster/backstage-plugin-oncall-common';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { useMessagePreview } from './useMessagePreview';

function Editor() {
  const [body, setBody] = useState('{}');
  const { items = [] } = useMessagePreview('grafana', { body });
  return (
    <>
      <input value={body} onChange={event => setBody(event.target.value)} />
      <p role="status">{items.map(({ rule }) => rule).join()}</p>
    </>
  );
}

describe('useMessagePreview', () => {
  it('drops the answer to what was typed before, which a newer one overtook', async () => {
    const answers = new Map<string, () => void>();
    const previewMessage = (_: string, { body = '' }: MessageTrial) =>
      new Promise<readonly MessagePreview[]>(resolve => {
        answers.set(body, () => resolve([{ rule: body, does: 'ignore' }]));
      });
    const onCallApi = Object.assign(createFakePager(), { previewMessage });
    await renderOnCall(<Editor />, { onCallApi });
    await waitFor(() => expect([...answers.keys()]).toEqual(['{}']));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '[]' } });
    await waitFor(() => expect([...answers.keys()]).toEqual(['{}', '[]']));

    await act(async () => answers.get('[]')?.());
    expect(screen.getByRole('status')).toHaveTextContent('[]');
    await act(async () => answers.get('{}')?.());
    expect(screen.getByRole('status')).toHaveTextContent('[]');
  });

  it('asks again when the message came that it is about', async () => {
    const rules = ['the first', 'the second'];
    const previewMessage = async (): Promise<readonly MessagePreview[]> => [
      { rule: rules.shift() ?? '', does: 'ignore' },
    ];
    function Latest() {
      const [news, setNews] = useState('08:00');
      const { items = [] } = useMessagePreview('grafana', {}, news);
      return (
        <>
          <button onClick={() => setNews('08:01')}>A message arrives</button>
          <p role="status">{items.map(({ rule }) => rule).join()}</p>
        </>
      );
    }
    const onCallApi = Object.assign(createFakePager(), { previewMessage });
    await renderOnCall(<Latest />, { onCallApi });
    expect(await screen.findByText('the first')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('the second')).toBeInTheDocument();
  });
});
