import { useCallback } from 'preact/hooks';
import { daysWithoutBackup } from '../../../lib/records';
import { changeSettings, putOffBackup, readBackupFacts } from '../../../lib/store';
import { Button } from '../../ui/controls/Button';
import { attempt } from '../../ui/notice/attempt';
import { notifyOfWrite } from '../../ui/notice/write-notice';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { formatCount, t } from '../../ui/words/i18n';
import { usePopup } from '../state/popup-context';

// In: when notes were last saved to a file. Out: a line that says so after two weeks, and what the user wants of it.

const DATA_PART = '/settings.html#data';

/** Says for how long the notes were not saved elsewhere; nothing where there is no need to. */
export function ReminderLine() {
  const { store, settings, notify } = usePopup();
  const facts = readyValue(useLiveQuery(useCallback(() => readBackupFacts(store), [store])), null);
  const days =
    facts && settings.remindBackup !== false ? daysWithoutBackup(facts, new Date()) : null;
  if (days === null) return null;

  const setReminding = (remindBackup: boolean) => () =>
    attempt(() => changeSettings(store, { remindBackup }));
  const putOff = () =>
    notifyOfWrite(notify, () => attempt(() => putOffBackup(store)), { text: t('reminder.putOff') });
  const switchOff = () =>
    notifyOfWrite(notify, setReminding(false), {
      text: t('reminder.switchedOff'),
      action: {
        label: t('popup.undo'),
        run: () => void notifyOfWrite(notify, setReminding(true), null),
      },
    });
  return (
    <p class="reminder">
      <a href={DATA_PART} target="_blank" rel="noreferrer" title={t('reminder.more')}>
        {t('reminder.due', days, [formatCount(days)])}
      </a>
      <Button onPress={() => void putOff()}>{t('reminder.later')}</Button>
      <Button onPress={() => void switchOff()}>{t('reminder.off')}</Button>
    </p>
  );
}
