import { ContactMethod } from '@muster/backstage-plugin-oncall-common';

/** What a contact method is called in a sentence: its own name, else its channel, with the address where there are two of a kind. */
export function methodName(
  method: ContactMethod,
  {
    methods,
    channelName,
  }: {
    readonly methods: readonly ContactMethod[];
    readonly channelName: string;
  },
): string {
  const { channel, label, to } = method;
  const isOnly = methods.every(
    other => other === method || other.channel !== channel,
  );
  return label ?? (isOnly ? channelName : `${channelName} ${to}`);
}
