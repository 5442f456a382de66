import { Alert, CursorPage } from '@muster/backstage-plugin-oncall-common';
import { fakeAlert } from '@muster/backstage-plugin-oncall-react';
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { useAlertsById } from './useAlertsById';

function Row() {
  const [moment, setMoment] = useState(0);
  const read = useAlertsById(['1'], moment);
  return (
    <>
      <button onClick={() => setMoment(moment + 1)}>Later</button>
      <p role="status">{read.get('1')?.state}</p>
    </>
  );
}

describe('useAlertsById', () => {
  it('drops what was read before, where the newer reading overtook it', async () => {
    const answers: ((state: Alert['state']) => void)[] = [];
    const listAlerts = () =>
      new Promise<CursorPage<Alert>>(resolve => {
        answers.push(state =>
          resolve({
            items: [fakeAlert({ id: '1', message: 'Disk full', state })],
          }),
        );
      });
    const onCallApi = Object.assign(createFakePager(), { listAlerts });
    await renderOnCall(<Row />, { onCallApi });
    fireEvent.click(screen.getByRole('button'));
    expect(answers).toHaveLength(2);

    await act(async () => answers[1]('acknowledged'));
    expect(screen.getByRole('status')).toHaveTextContent('acknowledged');
    await act(async () => answers[0]('open'));
    expect(screen.getByRole('status')).toHaveTextContent('acknowledged');
  });
});
