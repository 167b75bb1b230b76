import { useState } from 'preact/hooks';
import { changeSettings, failureOf, type Store } from '../../lib/store';
import { failureText } from '../ui/store/failure-text';
import { type Outcome, OutcomeLine } from '../ui/tab-page/OutcomeLine';
import { t } from '../ui/words/i18n';

interface ReminderSwitchProps {
  readonly store: Store;
  readonly isOn: boolean;
}

/** Whether the popup says that nothing was saved to a file for long. */
export function ReminderSwitch({ store, isOn }: ReminderSwitchProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const change = async (remindBackup: boolean) => {
    try {
      await changeSettings(store, { remindBackup });
      setOutcome(null);
    } catch (error) {
      setOutcome({ text: failureText(failureOf(error)), failed: true });
    }
  };
  return (
    <>
      <label class="reminder-switch">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        {t('reminder.switchLabel')}
      </label>
      <OutcomeLine outcome={outcome} />
    </>
  );
}
