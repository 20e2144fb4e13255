{{- define "sunlight.name" -}}
{{- .Chart.Name | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "sunlight.fullname" -}}
{{- if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 50 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "sunlight.chart" -}}
{{- printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "sunlight.labels" -}}
helm.sh/chart: {{ include "sunlight.chart" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{ include "sunlight.selectorLabels" . }}
{{- end -}}

{{- define "sunlight.selectorLabels" -}}
app.kubernetes.io/name: {{ include "sunlight.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "sunlight.image" -}}
{{- printf "%s:%s" .Values.image.repository (.Values.image.tag | default .Chart.AppVersion) -}}
{{- end -}}

{{/* What the restricted pod security standard asks of a pod, and of each container. */}}
{{- define "sunlight.podSecurity" -}}
runAsNonRoot: true
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "sunlight.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{/* A variable out of a Secret: name of the variable, of the Secret, of the key in it. */}}
{{- define "sunlight.secret" -}}
- name: {{ index . 0 }}
  valueFrom:
    secretKeyRef:
      name: {{ index . 1 }}
      key: {{ index . 2 }}
{{- end -}}

{{/* The certificate by which the database is checked, where one is given. */}}
{{- define "sunlight.databaseMount" -}}
{{- if .Values.database.caSecret }}
- name: database-ca
  mountPath: /etc/sunlight/database
  readOnly: true
{{- end }}
{{- end -}}

{{- define "sunlight.databaseVolume" -}}
{{- if .Values.database.caSecret }}
- name: database-ca
  secret:
    secretName: {{ .Values.database.caSecret }}
    items:
      - key: ca.crt
        path: ca.crt
{{- end }}
{{- end -}}

{{/* The claim of the attachments. */}}
{{- define "sunlight.filesClaim" -}}
{{- .Values.files.existingClaim | default (printf "%s-files" (include "sunlight.fullname" .)) -}}
{{- end -}}

{{/* The host of the console's address. */}}
{{- define "sunlight.consoleHost" -}}
{{- regexReplaceAll ":[0-9]+$" (urlParse .Values.console.url).host "" -}}
{{- end -}}
