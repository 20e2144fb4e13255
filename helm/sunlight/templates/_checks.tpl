{{/* All that is missing or does not go together, said at once. */}}
{{- define "sunlight.check" -}}
{{- $say := list -}}
{{- $needed := list
      (list .Values.image.repository "image.repository: say where the image lies that you built with src/main/container/Dockerfile")
      (list .Values.database.url "database.url: give the JDBC address, as jdbc:postgresql://db.example.cn:5432/sunlight")
      (list .Values.database.existingSecret "database.existingSecret: name a Secret with the keys password and owner-password")
      (list .Values.keycloak.issuer "keycloak.issuer: give the address of the realm, as https://login.example.cn/realms/sunlight")
      (list .Values.keycloak.existingSecret "keycloak.existingSecret: name a Secret with the keys secret and admin-secret")
      (list .Values.signingKey.existingSecret "signingKey.existingSecret: name a Secret with the key ledger-key.pem")
      (list .Values.console.url "console.url: give the address of the consoles, as https://console.example.cn") -}}
{{- range $needed -}}
{{- if not (index . 0) -}}
{{- $say = append $say (index . 1) -}}
{{- end -}}
{{- end -}}
{{- if regexMatch "[?&](user|password)=" .Values.database.url -}}
{{- $say = append $say "database.url: everybody in the cluster can read it; take user and password out" -}}
{{- end -}}
{{- if and .Values.ingress.enabled (not .Values.hosts) -}}
{{- $say = append $say "hosts: give one key for each host at which a tenant's site answers, or set ingress.enabled to false" -}}
{{- end -}}
{{- if gt (int .Values.server.replicas) 1 -}}
{{- if ne .Values.files.accessMode "ReadWriteMany" -}}
{{- $say = append $say "files.accessMode: several servers share their files; expected ReadWriteMany" -}}
{{- end -}}
{{- if not .Values.forms.existingSecret -}}
{{- $say = append $say "forms.existingSecret: several servers sign forms alike; name a Secret with the key secret" -}}
{{- end -}}
{{- if and .Values.ingress.enabled (not .Values.console.annotations) (not .Values.console.serviceAnnotations) -}}
{{- $say = append $say "console.annotations or console.serviceAnnotations: give what keeps a browser at one of several servers" -}}
{{- end -}}
{{- end -}}
{{- if and .Values.mail.host (not .Values.mail.from) -}}
{{- $say = append $say "mail.from: give the address that mails come from" -}}
{{- end -}}
{{- if $say -}}
{{- fail (printf "\n%s\n" (join "\n" $say)) -}}
{{- end -}}
{{- end -}}
