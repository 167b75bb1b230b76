import type { NoteTemplate } from '../../records';

/**
 * The line below the title. What follows a tag begins with a sign, since blanks there are taken away; so is one line break
 * behind it.
 */
const SOURCE =
  '[{{site ?? domain}}]({{url}}){% if author %}, {{author}}{% endif %}{% if published %}, {{published|date:"DD/MM/YYYY"}}{% endif %}';

/** Passages under headings: what a loop prints for each item stands on lines that follow each other. */
const PASSAGES = `{% for đoạn in highlights %}
### {{đoạn.role ?? "Đoạn"}} · {{đoạn.colour}}

{{đoạn.text|blockquote}}

^{{đoạn.id}}
{% if đoạn.note %}

{{đoạn.note}}
{% endif %}`;

const properties = [
  { name: 'nguồn', value: '{{url}}', type: 'text' },
  { name: 'báo', value: '{{site}}', type: 'text' },
  { name: 'tác giả', value: '{{authors}}', type: 'multitext' },
  { name: 'ngày đăng', value: '{{published}}', type: 'date' },
  { name: 'tags', value: '{{tags}}', type: 'multitext' },
];

const common = {
  schemaVersion: '0.1.0',
  behavior: 'create',
  noteNameFormat: '{{title|safe_name}}',
  path: 'Báo',
  triggers: [],
};

/** Templates to begin with, in the order in which they are offered. Their words are the user's to change. */
export const defaultTemplates: readonly NoteTemplate[] = [
  {
    ...common,
    name: 'Đơn giản',
    properties,
    noteContentFormat: `# {{title}}

${SOURCE}


${PASSAGES}
{% endfor %}
`,
  },
  {
    ...common,
    name: 'Kèm văn bản viện dẫn',
    properties: [
      ...properties,
      { name: 'văn bản', value: '{{regulations|map:v => v.name}}', type: 'multitext' },
    ],
    noteContentFormat: `# {{title}}

${SOURCE}


## Đoạn đã tô

${PASSAGES}
{% if đoạn.documents %}

Văn bản: {{đoạn.documents|join:"; "}}
{% endif %}
{% if đoạn.changed %}

Báo đã sửa ngày {{đoạn.changed.date|date:"DD/MM/YYYY"}}: «{{đoạn.changed.before}}» → «{{đoạn.changed.after}}»
{% endif %}
{% endfor %}
{% if regulations %}


## Văn bản viện dẫn

{% for v in regulations %}
- [[{{v.name|replace:"/":"-"}}|{{v.name}}]]{% if v.date %}, ngày {{v.date|date:"DD/MM/YYYY"}}{% endif %}{% if v.issuer %}, {{v.issuer}}{% endif %}{% if v.subject %}: {{v.subject}}{% endif %}
{% endfor %}
{% endif %}
`,
  },
  {
    ...common,
    name: 'Phiếu tư liệu',
    path: 'Phiếu',
    noteNameFormat: '{{published|date:"YYYY-MM-DD"}} {{title|safe_name}}',
    properties: [{ name: 'nguồn', value: '{{url}}', type: 'text' }],
    noteContentFormat: `{% for đoạn in highlights %}
**{{đoạn.colour}}**

{{đoạn.text|blockquote}}
{% if đoạn.note %}

{{đoạn.note}}
{% endif %}

[{{site ?? domain}}]({{đoạn.link ?? url}}){% if đoạn.checked %}, {{đoạn.checked|lower}}{% endif %}, {{title}}
{% if đoạn.tags %}

{{đoạn.tags|replace:" ":"-"|map:nhãn => "#\${nhãn}"|join:" "}}
{% endif %}


---
{% endfor %}
`,
  },
];
