import { useCallback, useMemo, useState } from 'preact/hooks';
import { formatIds, formats, type RunRegex } from '../../lib/exchange';
import type { FindPassages, Settings } from '../../lib/records';
import { changeSettings, readRevision, type Store } from '../../lib/store';
import { chosenFormat } from '../ui/export/chosen-format';
import { type DescribeRegulations, describedItems } from '../ui/export/described-items';
import { formatContext } from '../ui/export/format-context';
import { readItems } from '../ui/export/read-items';
import { readyValue, useLiveQuery } from '../ui/store/use-live-query';
import { FormatChoice } from './choices/FormatChoice';
import { NoteChoice } from './choices/NoteChoice';
import { ScopeChoice } from './choices/ScopeChoice';
import { TemplateChoice } from './choices/TemplateChoice';
import { useAsked } from './choices/use-asked';
import { useRows } from './choices/use-rows';
import { type Choices, useScope } from './choices/use-scope';
import { Actions } from './result/Actions';
import { Preview } from './result/Preview';
import { usePreview } from './result/use-preview';
import { useSaving } from './result/use-saving';

interface DeskProps {
  readonly store: Store;
  readonly find: FindPassages;
  readonly describe: DescribeRegulations;
  readonly runRegex: RunRegex;
  readonly choices: Choices;
  readonly settings: Settings;
}

const offered = formatIds.filter((id) => formats.some((format) => format.id === id));

/** The choices on one side, what they come to on the other. */
export function Desk({ store, find, describe, runRegex, choices, settings }: DeskProps) {
  const { asked, ask } = useAsked();
  const { scope, title } = useScope(asked, choices);
  const [isPicking, setPicking] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const rows = useRows(store, find, scope, isPicking);
  const revision = readyValue(useLiveQuery(useCallback(() => readRevision(store), [store])), 0);
  const read = useCallback(
    () => describedItems(readItems(store, find, scope, picked), describe),
    [store, find, describe, scope, picked],
  );
  const context = useMemo(
    () => formatContext(title, settings.colourNames),
    [title, settings.colourNames],
  );
  const { exportFormat, templates, chosenTemplate } = settings;
  const format = useMemo(
    () => chosenFormat(settings, runRegex),
    [exportFormat, templates, chosenTemplate, runRegex],
  );
  const order = { format, context, read };
  const preview = usePreview({ ...order, revision });
  const saving = useSaving(order);

  return (
    <div class="desk">
      <div class="desk-choices">
        <ScopeChoice
          asked={asked}
          choices={choices}
          onAsk={(next) => {
            setPicked(null);
            ask(next);
          }}
        />
        <NoteChoice rows={rows} chosen={picked} onOpen={setPicking} onChoose={setPicked} />
        <FormatChoice
          chosen={format.id}
          offered={offered}
          onChoose={(exportFormat) => void changeSettings(store, { exportFormat })}
        />
        {format.id === 'obsidian' && (
          <TemplateChoice
            settings={settings}
            onChoose={(id) => void changeSettings(store, { chosenTemplate: id ?? undefined })}
          />
        )}
      </div>
      <div class="desk-result">
        <Actions
          state={saving.state}
          format={format.id}
          hasNotes={preview.kind !== 'empty'}
          onSave={() => void saving.save()}
          onCopy={(form) => void saving.copy(form)}
          onStop={saving.stop}
        />
        <Preview state={preview} context={context} nothingPicked={picked?.size === 0} />
      </div>
    </div>
  );
}
