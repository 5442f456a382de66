import { ResponseError } from '@backstage/errors';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReactElement } from 'react';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { HeartbeatDialog } from '../heartbeats/HeartbeatDialog';
import { ActionHookDialog } from '../integrations/ActionHookDialog';
import { MaintenanceDialog } from '../maintenance/MaintenanceDialog';
import { OverrideDialog } from '../schedules/OverrideDialog';
import { useSubmit } from './useSubmit';

async function refusal(status: number, name: string, message: string) {
  const body = { error: { name, message }, response: { statusCode: status } };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json' },
    }),
  );
}

function Form({ fails }: { readonly fails: Error }) {
  const { submit, error } = useSubmit();
  return (
    <>
      <button onClick={() => submit(async () => Promise.reject(fails))}>
        Save
      </button>
      <p role="alert">{error?.message}</p>
    </>
  );
}

function SlowForm({ answer }: { readonly answer: Promise<never> }) {
  const { submit, busy, error } = useSubmit();
  return (
    <>
      <button disabled={busy} onClick={() => submit(() => answer)}>
        Save
      </button>
      <p>{error?.message}</p>
    </>
  );
}

const HOOK = {
  id: 'restart',
  action: 'Restart',
  url: 'https://tools.bancly.example/restart',
  enabled: true,
  createdAt: '2026-01-05T08:00:00.000Z',
  createdBy: 'user:default/ana',
};

/** The forms of things that are no longer what they show. */
function formsOfTheDayBefore(): readonly [string, ReactElement][] {
  const { world } = createFakePager();
  const [schedule] = world.schedules;
  const ends = { onClose: () => {}, onDone: () => {} };
  const before = { name: 'Before', description: 'Before' };
  return [
    [
      'updateOverride',
      <OverrideDialog
        schedule={schedule}
        of={{ ...schedule.overrides[0], end: '2040-01-01T00:00:00Z' }}
        {...ends}
      />,
    ],
    [
      'updateActionHook',
      <ActionHookDialog hook={{ ...HOOK, action: 'Before' }} {...ends} />,
    ],
    [
      'updateMaintenance',
      <MaintenanceDialog
        maintenance={{ ...world.maintenance[0], ...before }}
        {...ends}
      />,
    ],
    [
      'updateHeartbeat',
      <HeartbeatDialog
        heartbeat={{ ...world.heartbeats[0], ...before }}
        {...ends}
      />,
    ],
  ];
}

describe('useSubmit', () => {
  it.each([
    ['the words of a refusal', 400, 'InputError', 'steps is empty', /^Steps/],
    [
      'what to do after a fault, not what went wrong inside',
      500,
      'Error',
      'insert into "alert_event" - SQLITE_FULL: disk is full',
      /^Something in the portal failed\. Try again/,
    ],
    [
      'that the sign-in is over',
      401,
      'AuthenticationError',
      'Failed user token verification',
      /^Your sign-in is over/,
    ],
    [
      'that the pager is away, as it says itself',
      503,
      'ServiceUnavailableError',
      'The pager cannot reach its database',
      /^The pager cannot reach/,
    ],
  ])('says %s', async (_, status, name, message, says) => {
    await renderOnCall(<Form fails={await refusal(status, name, message)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert')).toHaveTextContent(says);
  });

  it('says that what was typed stays when nobody answers', async () => {
    await renderOnCall(<Form fails={new TypeError('Failed to fetch')} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert')).toHaveTextContent(
      /does not answer.*What you typed stays here/,
    );
  });

  it('gives the focus back to the button that lost it while nobody could press it', async () => {
    let refuse = (_: Error) => {};
    const answer = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    await renderOnCall(<SlowForm answer={answer} />);
    const save = screen.getByRole('button', { name: 'Save' });
    await userEvent.click(save);
    expect(save).toBeDisabled();
    // As browsers do.
    save.blur();
    refuse(new TypeError('Failed to fetch'));
    await screen.findByText(/What you typed stays here/);
    expect(save).toHaveFocus();
  });

  it.each(formsOfTheDayBefore())(
    'says before %s replaces what somebody else did meanwhile, and does it when it is pressed again',
    async (verb, form) => {
      const onCallApi = createFakePager();
      onCallApi.world = { ...onCallApi.world, actionHooks: [HOOK] };
      const { calls } = await renderOnCall(form, { onCallApi });
      const save = screen.getByRole('button', { name: /^Save/ });
      await userEvent.click(save);
      expect(
        await screen.findByText(/^This was changed in another window/),
      ).toBeInTheDocument();
      expect(calls.map(([name]) => name)).not.toContain(verb);
      await userEvent.click(save);
      await waitFor(() => expect(calls.map(([name]) => name)).toContain(verb));
    },
  );
});
