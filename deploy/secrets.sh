#!/bin/sh
# Creates the passwords of docker-compose.yml that do not exist yet, and the URLs that contain them.
# usage: secrets.sh FOLDER_OF_POSTGRES FOLDER_OF_WIREROOM
set -eu
umask 022 # the services run as other users; only root reaches the volumes from outside

for name in postgres wireroom reader; do
  file=$1/${name}_password
  [ -s "$file" ] && continue
  head -c 24 /dev/urandom | od -An -vtx1 | tr -d ' \n' >"$file.new"
  mv "$file.new" "$file"
done
printf 'postgres://wireroom:%s@postgres:5432/wireroom' "$(cat "$1/wireroom_password")" >"$2/database_url"
printf 'postgres://wireroom_reader:%s@postgres:5432/wireroom' "$(cat "$1/reader_password")" >"$2/database_reader_url"
