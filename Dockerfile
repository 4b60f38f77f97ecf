# metalint without Python of one's own:
#   docker build -t metalint .
#   docker run --rm --network none -v "$PWD:/work" metalint check article.yaml
# To let --fix write, add --user "$(id -u):$(id -g)".
FROM python:3.11-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY tools/hatch_build.py tools/
COPY locales locales
COPY validator validator
RUN python -m venv --without-pip /opt/metalint \
    && pip --python /opt/metalint/bin/python install --no-cache-dir .

FROM python:3.11-slim
COPY --from=build /opt/metalint /opt/metalint
ENV PATH=/opt/metalint/bin:$PATH
WORKDIR /work
USER 65532:65532
ENTRYPOINT ["metalint"]
CMD ["--help"]
