import MenuItem from '@material-ui/core/MenuItem';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReactNode, useState } from 'react';
import { declaredStyle } from '../__testUtils__/declaredStyle';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import { Field } from './Field';
import { FormDialog } from './FormDialog';
import { ZonePicker } from './ZonePicker';

const renderForm = (
  children: ReactNode,
  missing?: string,
  onSubmit = jest.fn(),
) =>
  renderOnCall(
    <FormDialog
      title="Form"
      submitLabel="Save"
      onSubmit={onSubmit}
      onClose={jest.fn()}
      missing={missing}
    >
      {children}
    </FormDialog>,
  );

async function renderClosable() {
  const onClose = jest.fn();
  await renderOnCall(
    <FormDialog
      title="Form"
      submitLabel="Save"
      onSubmit={jest.fn()}
      onClose={onClose}
    >
      <Field label="Name" />
      <Whom />
    </FormDialog>,
  );
  const name = await screen.findByLabelText('Name');
  await waitFor(() => expect(name).toHaveFocus());
  return onClose;
}

function Whom() {
  const [whom, setWhom] = useState('me');
  return (
    <Field
      select
      label="Whom"
      value={whom}
      onChange={event => setWhom(event.target.value)}
    >
      <MenuItem value="me">Me</MenuItem>
      <MenuItem value="you">You</MenuItem>
    </Field>
  );
}

/** What is beside the form. */
function backdrop(): Element {
  return screen.getByRole('dialog').parentElement ?? document.body;
}

describe('FormDialog', () => {
  it('begins in its first field', async () => {
    await renderForm(
      <>
        An explanation
        <Field label="Name" />
        <Field label="Address" />
      </>,
    );
    const name = await screen.findByLabelText('Name');
    await waitFor(() => expect(name).toHaveFocus());
  });

  it('begins in its first field also where that is a list of choices', async () => {
    await renderForm(
      <Field select label="Whom" value="me">
        <MenuItem value="me">Me</MenuItem>
      </Field>,
    );
    const whom = await screen.findByRole('button', { name: /Me/ });
    await waitFor(() => expect(whom).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}');
    expect(await screen.findByRole('option', { name: 'Me' })).toBeVisible();
  });

  it('is read where it asks for nothing', async () => {
    await renderForm('Delete it?');
    const dialog = await screen.findByRole('dialog', { name: 'Form' });
    await waitFor(() => expect(dialog).toHaveFocus());
  });

  it('breaks a word that is wider than the dialog', async () => {
    await renderForm('A long word');
    const content = await screen.findByText('A long word');
    expect(declaredStyle(content, 'overflow-wrap')).toBe('anywhere');
  });

  it('leads to the first field that keeps it from being sent', async () => {
    await renderForm(
      <>
        <Field label="Name" />
        <Field label="Address" error />
        <Field label="City" error />
      </>,
    );
    const name = await screen.findByLabelText('Name');
    await waitFor(() => expect(name).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByLabelText('Address')).toHaveFocus();
  });

  it('is not sent with what was chosen before while something else is typed', async () => {
    const onSubmit = jest.fn();
    await renderForm(
      <ZonePicker value="Europe/Berlin" onChange={jest.fn()} />,
      undefined,
      onSubmit,
    );
    const zone = await screen.findByLabelText('Time zone');
    await userEvent.click(zone);
    await userEvent.keyboard('no such zone{Enter}');
    expect(zone).toHaveAccessibleDescription(/Choose one from the list/);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(zone).toHaveFocus();
    expect(zone).toHaveValue('no such zone');
  });

  it('is not sent with a day without its time, which reads as nothing typed', async () => {
    const onSubmit = jest.fn();
    await renderForm(
      <Field label="Ends" type="datetime-local" />,
      undefined,
      onSubmit,
    );
    const ends = await screen.findByLabelText<HTMLInputElement>('Ends');
    // What a browser knows of a field that is typed half.
    Object.defineProperty(ends, 'validity', { value: { badInput: true } });
    ends.checkValidity = () => !fireEvent.invalid(ends);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(ends).toHaveAccessibleDescription(/Fill in all of it/);
  });

  it('shows the moments of a refusal on the clock of the reader', async () => {
    const error = new Error(
      'Start is 2026-11-28T14:00:00.000Z, expected later',
    );
    await renderOnCall(
      <FormDialog
        title="Form"
        submitLabel="Save"
        onSubmit={jest.fn()}
        onClose={jest.fn()}
        error={error}
      >
        <Field label="Name" />
      </FormDialog>,
    );
    const refusal = await screen.findByRole('alert');
    expect(refusal).toHaveTextContent(/^Start is .*, expected later$/);
    expect(refusal.querySelector('time')).toHaveAttribute(
      'datetime',
      '2026-11-28T14:00:00.000Z',
    );
  });

  it('says what is missing beside the button that cannot be pressed', async () => {
    await renderForm(<Field label="Name" />, 'Write a name first.');
    expect(await screen.findByText('Write a name first.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  it('keeps what was typed on Escape and on a click beside it, and says how to leave', async () => {
    const onClose = await renderClosable();
    await userEvent.type(screen.getByLabelText('Name'), 'Ledger');
    await userEvent.click(backdrop());
    await userEvent.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByText(/Cancel leaves without it/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('keeps what was chosen from a list', async () => {
    const onClose = await renderClosable();
    screen.getByRole('button', { name: /Me/ }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await screen.findByRole('button', { name: /You/ });
    await userEvent.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('leaves on Escape and on a click beside it while nothing differs', async () => {
    const onClose = await renderClosable();
    await userEvent.type(screen.getByLabelText('Name'), 'x{Backspace}');
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
    await userEvent.click(backdrop());
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
